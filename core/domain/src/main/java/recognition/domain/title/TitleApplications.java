package recognition.domain.title;

import recognition.domain.cases.Cases;

/** Keeps title applications. A certificate is submitted once in a round: the second submission is not kept. */
public interface TitleApplications extends Cases<ApplicationId, TitleApplication> {}
