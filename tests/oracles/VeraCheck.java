import java.io.FileInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.*;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * veraPDF on files: each argument is PROFILE=FILE (1a, 3a, ua1); each answer a line, PROFILE, FILE,
 * how many checks were made, and the first failures, with tabs between them.
 *
 * The jar that carries the library has no JAXB, so the profiles are read as plain XML.
 */
public class VeraCheck {
    static final Map<String, String> FILES =
            Map.of("1a", "PDFA-1A", "3a", "PDFA-3A", "ua1", "PDFUA-1");
    static final Map<String, ValidationProfile> READ = new HashMap<>();

    public static void main(String[] wanted) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        for (String each : wanted) {
            int cut = each.indexOf('=');
            System.out.println(answer(each.substring(0, cut), each.substring(cut + 1)));
        }
    }

    static String answer(String name, String file) throws Exception {
        ValidationProfile profile = READ.get(name);
        if (profile == null) READ.put(name, profile = profile(name));
        PDFAFlavour flavour = profile.getPDFAFlavour();
        StringBuilder told = new StringBuilder(name + "\t" + file);
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new FileInputStream(file), flavour)) {
            ValidationResult result =
                    ValidatorFactory.createValidator(profile, 5, false, true, false).validate(parser);
            told.append("\t").append(result.getTotalAssertions());
            Set<RuleId> seen = new HashSet<>();
            for (TestAssertion each : result.getTestAssertions())
                if (each.getStatus() == TestAssertion.Status.FAILED && seen.add(each.getRuleId()))
                    told.append("\t").append(failure(each));
        }
        return told.toString();
    }

    static String failure(TestAssertion failed) {
        RuleId rule = failed.getRuleId();
        return (rule.getClause() + "-" + rule.getTestNumber() + " " + failed.getMessage())
                .replaceAll("\\s+", " ");
    }

    static ValidationProfile profile(String name) throws Exception {
        String path = "org/verapdf/pdfa/validation/" + FILES.get(name) + ".xml";
        InputStream content = VeraCheck.class.getClassLoader().getResourceAsStream(path);
        Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(content)
                .getDocumentElement();
        Set<Rule> rules = new HashSet<>();
        NodeList elements = root.getElementsByTagName("rule");
        for (int n = 0; n < elements.getLength(); n++) rules.add(rule((Element) elements.item(n)));
        Set<Variable> variables = new HashSet<>();
        elements = root.getElementsByTagName("variable");
        for (int n = 0; n < elements.getLength(); n++) {
            Element each = (Element) elements.item(n);
            variables.add(Profiles.variableFromValues(each.getAttribute("name"),
                    each.getAttribute("object"), text(each, "defaultValue"), text(each, "value")));
        }
        ProfileDetails details = Profiles.profileDetailsFromValues(name, name, "", new Date());
        PDFAFlavour flavour = PDFAFlavour.valueOf(root.getAttribute("flavour"));
        return Profiles.profileFromValues(flavour, details, "", rules, variables);
    }

    static Rule rule(Element each) {
        Element id = (Element) each.getElementsByTagName("id").item(0);
        Element error = (Element) each.getElementsByTagName("error").item(0);
        RuleId rule = Profiles.ruleIdFromValues(
                PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
                id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber")));
        Boolean deferred =
                each.hasAttribute("deferred") ? Boolean.valueOf(each.getAttribute("deferred")) : null;
        ErrorDetails details = Profiles.errorFromValues(text(error, "message"), new ArrayList<>());
        return Profiles.ruleFromValues(rule, each.getAttribute("object"), deferred,
                each.getAttribute("tags"), text(each, "description"), text(each, "test"), details,
                new ArrayList<>());
    }

    static String text(Element within, String tag) {
        NodeList found = within.getElementsByTagName(tag);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}
