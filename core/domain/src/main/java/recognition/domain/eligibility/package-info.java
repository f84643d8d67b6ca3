/** Whether a certificate leads to a title, requirement by requirement (S2-17 to S2-31, S3-01 to S3-28): the requirements as data, and one evaluator. */
package recognition.domain.eligibility;
