/** Jobs that print and sign: their package is the one that carries fonts. */
package recognition.functions.certificate;
