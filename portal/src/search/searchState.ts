import { type FacetName, facetNames } from "../api/catalog";

/**
 * What is searched for. The address bar holds all of it, in the API's own words, so that a link can be
 * shared and Back returns to it.
 */
export interface SearchState {
  q: string;
  facets: Record<FacetName, string[]>;
  /** Which list: absent is the one in force today. */
  jurisdiction?: string;
  edition?: string;
  asOf?: string;
}

const lists = ["jurisdiction", "edition", "asOf"] as const;

export function parseSearch(parameters: URLSearchParams): SearchState {
  const state: SearchState = {
    q: parameters.get("q")?.trim() ?? "",
    facets: { category: [], sector: [], titleLevel: [], country: [], issuer: [] },
  };
  for (const name of facetNames) {
    state.facets[name] = [...new Set(parameters.getAll(name).filter(Boolean))].sort();
  }
  for (const name of lists) {
    const value = parameters.get(name);
    if (value) state[name] = value;
  }
  return state;
}

/** One state has one spelling: fixed order, sorted values, nothing empty. */
export function formatSearch(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.q) parameters.set("q", state.q);
  for (const name of facetNames) {
    for (const value of [...state.facets[name]].sort()) parameters.append(name, value);
  }
  for (const name of lists) {
    const value = state[name];
    if (value) parameters.set(name, value);
  }
  return parameters.toString();
}

export function toggleFacet(state: SearchState, name: FacetName, value: string): SearchState {
  const chosen = state.facets[name];
  const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return { ...state, facets: { ...state.facets, [name]: values } };
}

export function withoutFacets(state: SearchState): SearchState {
  return { ...state, facets: { category: [], sector: [], titleLevel: [], country: [], issuer: [] } };
}

/** The facets in use, in the order of the page. */
export function chosenFacets(state: SearchState): { name: FacetName; value: string }[] {
  return facetNames.flatMap((name) => state.facets[name].map((value) => ({ name, value })));
}
