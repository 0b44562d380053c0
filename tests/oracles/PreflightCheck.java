import java.io.File;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.exception.SyntaxValidationException;
import org.apache.pdfbox.preflight.parser.PreflightParser;

/**
 * PDFBox Preflight (PDF/A-1, level B) on files; each answer a line, the file and its errors, with
 * tabs between them.
 */
public class PreflightCheck {
    public static void main(String[] files) throws Exception {
        for (String file : files) {
            StringBuilder told = new StringBuilder(file);
            for (ValidationResult.ValidationError each : result(file).getErrorsList())
                told.append("\t").append((each.getErrorCode() + " " + each.getDetails())
                        .replaceAll("\\s+", " "));
            System.out.println(told);
        }
    }

    static ValidationResult result(String file) throws Exception {
        PreflightParser parser = new PreflightParser(new File(file));
        try {
            parser.parse();
            try (PreflightDocument document = parser.getPreflightDocument()) {
                document.validate();
                return document.getResult();
            }
        } catch (SyntaxValidationException broken) {
            return broken.getResult();
        }
    }
}
