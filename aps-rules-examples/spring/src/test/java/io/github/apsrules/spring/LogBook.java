package io.github.apsrules.spring;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Keeps everything that is logged while it is open, at DEBUG, the engine's firings included. */
final class LogBook extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Level before;

    private LogBook() {
        before = root().getLevel();
    }

    static LogBook open() {
        LogBook book = new LogBook();
        book.setContext(book.loggers);
        book.start();
        book.root().addAppender(book);
        book.root().setLevel(Level.DEBUG);
        book.engine().setLevel(Level.DEBUG);
        return book;
    }

    /** Each event: logger, message and the messages and frames of what was thrown. */
    List<String> lines() {
        return lines;
    }

    @Override
    protected void append(ILoggingEvent event) {
        String thrown = event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
        lines.add(event.getLevel() + " " + event.getLoggerName() + " " + event.getFormattedMessage() + " " + thrown);
    }

    @Override
    public void close() {
        root().detachAppender(this);
        root().setLevel(before);
        engine().setLevel(Level.WARN);
        stop();
    }

    private Logger root() {
        return loggers.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private Logger engine() {
        return loggers.getLogger("org.drools");
    }
}
