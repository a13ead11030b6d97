package io.github.apsrules.workbench.language;

import io.github.apsrules.workbench.language.Condition.Constraint;
import io.github.apsrules.workbench.language.LawFile.RuleTree;
import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;

/**
 * Holds what the engine's own parser makes of a file against what was read here: a text that the two read differently could pass the
 * gate and mean something else to the compiler.
 */
final class EngineReading {
    private final LawFile file;
    private final List<Problem> problems;

    private EngineReading(LawFile file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    static void compare(LawFile file, List<Problem> problems) {
        new EngineReading(file, problems).compare();
    }

    private void compare() {
        DrlParser parser = new DrlParser();
        try {
            PackageDescr read = parser.parse(false, file.text());
            for (DroolsError error : parser.getErrors()) {
                int line = error.getLines().length > 0 ? Math.max(1, error.getLines()[0]) : 1;
                differ(new Position(line, 1, 0), "");
            }
            if (!parser.hasErrors() && read != null) {
                compare(read);
            }
        } catch (DroolsParserException | RuntimeException unreadable) {
            differ(Position.START, "");
        }
    }

    private void compare(PackageDescr read) {
        boolean more = !read.getFunctions().isEmpty()
                || !read.getGlobals().isEmpty()
                || !read.getFunctionImports().isEmpty()
                || !read.getAccumulateImports().isEmpty()
                || !read.getAttributes().isEmpty()
                || !read.getEntryPointDeclarations().isEmpty()
                || !read.getWindowDeclarations().isEmpty()
                || !read.getEnumDeclarations().isEmpty()
                || read.getUnit() != null
                || !"law".equals(read.getName());
        List<String> imports =
                read.getImports().stream().map(ImportDescr::getTarget).sorted().toList();
        List<String> expected =
                file.imports().stream().map(LawFile.Import::name).sorted().toList();
        if (more || !imports.equals(expected)) {
            differ(Position.START, "");
        }
        notions(read.getTypeDeclarations());
        if (read.getRules().size() != file.rules().size()) {
            differ(Position.START, "");
            return;
        }
        for (int i = 0; i < file.rules().size(); i++) {
            if (!same(file.rules().get(i), read.getRules().get(i))) {
                differ(file.rules().get(i).at(), file.rules().get(i).name());
            }
        }
    }

    private void notions(List<TypeDeclarationDescr> read) {
        List<String> found = new ArrayList<>();
        for (TypeDeclarationDescr type : read) {
            boolean plain = type.getAnnotations().isEmpty()
                    && type.getSuperTypes().isEmpty()
                    && !type.isTrait()
                    && type.getFields().values().stream().allMatch(field -> field.getInitExpr() == null);
            found.add(type.getTypeName() + (plain ? "" : "!") + type.getFields().keySet());
        }
        List<String> expected = file.notions().stream()
                .map(notion -> notion.name()
                        + notion.fields().stream().map(LawFile.Field::name).toList())
                .toList();
        if (!found.equals(expected)) {
            differ(Position.START, "");
        }
    }

    private boolean same(RuleTree rule, RuleDescr read) {
        if (!rule.name().equals(read.getName())
                || !read.getAttributes().isEmpty()
                || read.hasParent()
                || read.isQuery()
                || !read.getNamedConsequences().isEmpty()
                || rule.annotations().size() != annotations(read)
                || rule.conditions().size() != read.getLhs().getDescrs().size()) {
            return false;
        }
        for (int i = 0; i < rule.conditions().size(); i++) {
            if (!same(rule.conditions().get(i), read.getLhs().getDescrs().get(i))) {
                return false;
            }
        }
        return words(String.valueOf(read.getConsequence())).equals(words(conclusion(rule)));
    }

    private static int annotations(AnnotatedBaseDescr read) {
        return read.getAnnotations().size();
    }

    private String conclusion(RuleTree rule) {
        if (rule.insertions().isEmpty()) {
            return "";
        }
        int from = rule.insertions().get(0).at().offset();
        int line = 1;
        int to = 0;
        while (line < rule.lastLine()) {
            to = file.text().indexOf('\n', to) + 1;
            line++;
        }
        int end = file.text().indexOf("end", Math.max(from, to));
        return file.text().substring(from, end);
    }

    private boolean same(Condition condition, BaseDescr read) {
        Condition.Pattern pattern = condition.pattern();
        BaseDescr inner = read;
        Condition.Kind kind = read instanceof NotDescr
                ? Condition.Kind.NOT
                : read instanceof ExistsDescr ? Condition.Kind.EXISTS : Condition.Kind.EACH;
        if (read instanceof NotDescr not && not.getDescrs().size() == 1) {
            inner = not.getDescrs().get(0);
        } else if (read instanceof ExistsDescr exists && exists.getDescrs().size() == 1) {
            inner = (BaseDescr) exists.getDescrs().get(0);
        }
        if (inner instanceof PatternDescr outer
                && outer.getSource() instanceof AccumulateDescr gathered
                && condition instanceof Condition.Gathered folded) {
            return gathered.getFunctions().size() == folded.folds().size()
                    && !hasCode(gathered)
                    && sameInput(folded, gathered.getInput());
        }
        return condition instanceof Condition.Pattern
                && kind == pattern.kind()
                && inner instanceof PatternDescr found
                && samePattern(pattern, found);
    }

    private boolean sameInput(Condition.Gathered gathered, BaseDescr input) {
        List<? extends BaseDescr> read = input instanceof AndDescr and ? and.getDescrs() : List.of(input);
        if (read.size() != gathered.patterns().size()) {
            return false;
        }
        for (int i = 0; i < read.size(); i++) {
            if (!same(gathered.patterns().get(i), read.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasCode(AccumulateDescr gathered) {
        return gathered.getInitCode() != null || gathered.getActionCode() != null || gathered.getResultCode() != null;
    }

    private boolean samePattern(Condition.Pattern pattern, PatternDescr read) {
        boolean from = read.getSource() instanceof FromDescr;
        if (!pattern.type().equals(read.getObjectType())
                || read.isQuery()
                || !read.getBehaviors().isEmpty()
                || (read.getSource() != null && !from)
                || from != (pattern.from() != null)) {
            return false;
        }
        StringBuilder expected = new StringBuilder();
        for (Constraint constraint : pattern.constraints()) {
            expected.append(file.text(), constraint.at().offset(), constraint.end())
                    .append('\n');
        }
        StringBuilder found = new StringBuilder();
        read.getDescrs().forEach(each -> found.append(each.getText()).append('\n'));
        return words(found.toString()).equals(words(expected.toString()));
    }

    private static List<String> words(String text) {
        try {
            return Lexer.read(text).stream().map(Token::shown).toList();
        } catch (Refused refused) {
            return List.of("unreadable");
        }
    }

    private void differ(Position at, String rule) {
        problems.add(new Problem(
                "syntax",
                file.path(),
                at,
                rule,
                "The engine reads this otherwise than it is written.",
                "Write it as a neighbouring rule is written."));
    }
}
