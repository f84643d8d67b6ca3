/**
 * What the house signs: statements that are verified without asking anybody, by published keys alone. Pure: keys are promised by
 * {@link recognition.domain.seal.SigningKeys} and kept elsewhere.
 */
package recognition.domain.seal;
