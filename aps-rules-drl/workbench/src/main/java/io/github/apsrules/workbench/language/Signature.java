package io.github.apsrules.workbench.language;

import java.util.List;

/**
 * One way to call a method.
 *
 * @param parameters its parameters; of a list at the end the type of one
 * @param many whether the last may be repeated or left out
 * @param result what it gives
 */
record Signature(List<ValueType> parameters, boolean many, ValueType result) {

    boolean takes(List<ValueType> arguments) {
        int fixed = many ? parameters.size() - 1 : parameters.size();
        if (arguments.size() < fixed || (!many && arguments.size() > fixed)) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            ValueType wanted = wanted(i);
            if (!wanted.is(Object.class) && !arguments.get(i).fits(wanted)) {
                return false;
            }
        }
        return true;
    }

    ValueType wanted(int argument) {
        return parameters.get(Math.min(argument, parameters.size() - 1));
    }

    String shown() {
        return "( "
                + String.join(", ", parameters.stream().map(ValueType::shown).toList()) + (many ? ", … )" : " )");
    }
}
