"""What the room sees: the canvas, and the window that goes to the second screen."""
