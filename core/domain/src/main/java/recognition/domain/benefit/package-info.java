/** What certificates bring, line by line (S1-09, S2-05 to S2-18, S2-32, S2-48, S4-03 to S4-21): the lines as data, and one small evaluator. */
package recognition.domain.benefit;
