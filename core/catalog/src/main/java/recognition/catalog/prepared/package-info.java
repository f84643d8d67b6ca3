/**
 * What is made of the lists when the house is built, so that a cold function only has to read arrays: no JSON is parsed and no library
 * is loaded at run time.
 */
package recognition.catalog.prepared;
