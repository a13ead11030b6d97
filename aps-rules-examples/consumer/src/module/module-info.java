/** The same program as a module. */
module org.example.consumer {
    requires io.github.apsrules;
}
