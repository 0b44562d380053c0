"""What the room sees, beside what the facilitator sees."""

from PySide6.QtWidgets import QFrame, QWidget

from civicforum.screens.projector import ProjectorScreen
from civicforum.ui.actions import Actions
from civicforum.ui.bridge import Bridge
from civicforum.ui.deeds import Deed
from civicforum.ui.forms.ui_projector_panel import Ui_ProjectorPanel
from civicforum.ui.projector.canvas import ProjectorCanvas
from civicforum.ui.widgets.notice import restyle


class ProjectorPanel(QFrame):
    """The picture on screen now."""

    def __init__(self, bridge: Bridge, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_ProjectorPanel()
        self.form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setObjectName("rightCard")
        self._bridge = bridge
        self.preview = ProjectorCanvas(self.form.previewFrame)
        self.preview.setObjectName("preview")
        self.form.previewLayout.addWidget(self.preview)
        for button, deed in (
            (self.form.agendaSceneButton, Deed.SCENE_AGENDA),
            (self.form.blankButton, Deed.BLANK),
            (self.form.projectorButton, Deed.PROJECTOR),
        ):
            button.setDefaultAction(actions[deed])

    def retranslate(self) -> None:
        """Another language."""
        self.form.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]

    def show_screen(self, screen: ProjectorScreen) -> None:
        """Show what the room sees."""
        self.preview.present(screen)

    def tell(self, sentence: str, *, is_well: bool) -> None:
        """Where the projector's picture is."""
        restyle(self.form.projectorStatus, "tone", "muted" if is_well else "warn")
        self.form.projectorStatus.setText(sentence)
