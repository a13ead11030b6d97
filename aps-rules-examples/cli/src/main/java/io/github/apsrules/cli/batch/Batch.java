package io.github.apsrules.cli.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Decides people in blocks, in several threads, and writes what came of them in their order: a few blocks are held, never all. */
final class Batch {
    private static final int BLOCK = 64;
    private static final int BLOCKS_A_THREAD = 4;

    private final PeopleFile people;
    private final Answer.Asker asker;
    private final Results results;
    private final @Nullable Progress progress;
    private long done;
    private long bad;
    private long broken;

    Batch(PeopleFile people, Answer.Asker asker, Results results, @Nullable Progress progress) {
        this.people = people;
        this.asker = asker;
        this.results = results;
        this.progress = progress;
    }

    /** How many people were dealt with. */
    long done() {
        return done;
    }

    /** How many of them could not be read. */
    long bad() {
        return bad;
    }

    /** For how many of them the rules were broken. */
    long broken() {
        return broken;
    }

    /** Runs it. */
    void run(int threads) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<Answer>> running = new ArrayDeque<>();
            List<Person> block = block();
            while (!block.isEmpty() || !running.isEmpty()) {
                while (!block.isEmpty() && running.size() < threads * BLOCKS_A_THREAD) {
                    List<Person> asked = block;
                    running.add(workers.submit(() -> asker.ask(asked)));
                    block = block();
                }
                write(answer(running.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private List<Person> block() throws IOException {
        List<Person> block = new ArrayList<>(BLOCK);
        while (block.size() < BLOCK) {
            Person person = people.next();
            if (person == null) {
                break;
            }
            block.add(person);
        }
        return block;
    }

    private static Answer answer(Future<Answer> running) {
        try {
            return running.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException("A person could not be decided", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The batch was stopped", stopped);
        }
    }

    private void write(Answer answer) {
        results.write(answer);
        done += answer.people();
        bad += answer.bad();
        broken += answer.broken();
        if (progress != null) {
            progress.at(done, people.offset());
        }
    }
}
