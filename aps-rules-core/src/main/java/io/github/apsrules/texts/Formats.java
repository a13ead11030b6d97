package io.github.apsrules.texts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Dates and sums in words, the same on every machine. */
final class Formats {
    private static final List<String> MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> MONTHS_FR = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final char HARD_SPACE = '\u00a0';

    private Formats() {}

    static String date(LocalDate day, Language language) {
        if (day.equals(LocalDate.MAX)) {
            return language == Language.FR ? "sans fin connue" : "no known end";
        }
        int number = day.getDayOfMonth();
        int month = day.getMonthValue() - 1;
        if (language == Language.FR) {
            return (number == 1 ? "1er" : number) + " " + MONTHS_FR.get(month) + " " + day.getYear();
        }
        return number + " " + MONTHS_EN.get(month) + " " + day.getYear();
    }

    /** A sum of money; decimals are left out where they are zero. */
    static String money(BigDecimal amount, Language language) {
        BigDecimal cents = amount.setScale(2, RoundingMode.HALF_UP);
        String plain = cents.abs().toPlainString();
        String whole = plain.substring(0, plain.length() - 3);
        String decimals = plain.substring(plain.length() - 2);
        String sign = cents.signum() < 0 ? "-" : "";
        boolean french = language == Language.FR;
        String number = sign + grouped(whole, french ? HARD_SPACE : ',');
        if (!decimals.equals("00")) {
            number += (french ? "," : ".") + decimals;
        }
        return french ? number + HARD_SPACE + "€" : "€" + number;
    }

    static String decimal(BigDecimal value, Language language) {
        String plain = value.stripTrailingZeros().toPlainString();
        return language == Language.FR ? plain.replace('.', ',') : plain;
    }

    private static String grouped(String digits, char separator) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, separator);
        }
        return grouped.toString();
    }
}
