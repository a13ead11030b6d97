package io.github.apsrules.cli.travel;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A picture read back as XML. */
record Picture(Document document) {
    private static final Pattern SHOWN = Pattern.compile("Timeline from (\\d+ \\w+ \\d{4}) to (\\d+ \\w+ \\d{4})");
    private static final Pattern STEP = Pattern.compile("[ML]([\\d.]+) ([\\d.]+)H([\\d.]+)");

    /** The left and right edge of a bar. */
    record Bar(double from, double to) {}

    static Picture read(String text) {
        try {
            return new Picture(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text))));
        } catch (SAXException | IOException | ParserConfigurationException notWellFormed) {
            throw new AssertionError("The picture is not well-formed XML", notWellFormed);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Element> elements(String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    String textOf(String id) {
        return List.of("title", "desc").stream()
                .flatMap(name -> elements(name).stream())
                .filter(element -> element.getAttribute("id").equals(id))
                .map(Element::getTextContent)
                .findFirst()
                .orElseThrow();
    }

    List<String> texts() {
        return elements("text").stream().map(Element::getTextContent).toList();
    }

    /** The bars of a colour; those of the legend say nothing to a pointer and are left out. */
    List<Bar> bars(String colour) {
        return elements("rect").stream()
                .filter(rect -> rect.getAttribute("class").equals(colour))
                .filter(rect -> rect.getElementsByTagName("title").getLength() == 1)
                .map(rect -> new Bar(number(rect, "x"), number(rect, "x") + number(rect, "width")))
                .toList();
    }

    Scale scale() {
        return new Scale(shown(1), shown(2));
    }

    long days() {
        return shown(2).toEpochDay() - shown(1).toEpochDay() + 1;
    }

    String curve() {
        return elements("path").stream()
                .filter(path -> path.getAttribute("class").equals("curve"))
                .map(path -> path.getAttribute("d"))
                .findFirst()
                .orElseThrow();
    }

    double limitLine() {
        return elements("line").stream()
                .filter(line -> line.getAttribute("class").equals("limit"))
                .map(line -> number(line, "y1"))
                .findFirst()
                .orElseThrow();
    }

    /** Where the curve runs on a day. */
    double heightAt(LocalDate day) {
        double middle = (scale().start(day) + scale().end(day)) / 2;
        Matcher step = STEP.matcher(curve());
        while (step.find()) {
            if (Double.parseDouble(step.group(1)) <= middle && middle <= Double.parseDouble(step.group(3))) {
                return Double.parseDouble(step.group(2));
            }
        }
        throw new AssertionError("The curve does not reach " + day);
    }

    private LocalDate shown(int group) {
        Matcher found = SHOWN.matcher(textOf("travel-desc"));
        if (!found.find()) {
            throw new AssertionError("The description names no span");
        }
        return LocalDate.parse(found.group(group), DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
