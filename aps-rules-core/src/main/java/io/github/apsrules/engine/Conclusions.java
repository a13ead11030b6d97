package io.github.apsrules.engine;

import io.github.apsrules.conclusions.Applies;
import io.github.apsrules.conclusions.Conclusion;
import io.github.apsrules.conclusions.Finding;
import io.github.apsrules.conclusions.Route;
import java.util.List;

/**
 * What the rules concluded in one run, in no particular order.
 *
 * @param routes routes
 * @param needs requirements that apply
 * @param findings findings
 * @param others everything else
 */
public record Conclusions(List<Route> routes, List<Applies> needs, List<Finding> findings, List<Conclusion> others) {}
