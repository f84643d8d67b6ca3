/** What assessments of every kind answer with: a finding for each sentence of the regulation. They read only what they are told and keep nothing. */
package recognition.domain.assessment;
