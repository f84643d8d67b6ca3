import { type User, UserManager, WebStorageStateStore } from "oidc-client-ts";

/** Who is signed in, as the issuer says. Roles and unit only shape the pages; the service reads them from the token itself. */
export interface Session {
  token: string;
  name: string;
  roles: string[];
  /** The unified social credit code of the unit acted for. */
  unit?: string;
}

interface Settings {
  /** Any OpenID Connect issuer. */
  issuer: string;
  clientId: string;
  /** Whom the access token is to be for, with issuers that ask. */
  audience?: string;
}

const signedInPath = "/signed-in";

/** Authorization code with PKCE, or undefined where this deployment names no issuer. Kept for the tab only. */
async function makeManager(): Promise<UserManager | undefined> {
  const settings = await readSettings();
  if (!settings) return undefined;
  return new UserManager({
    authority: settings.issuer,
    client_id: settings.clientId,
    redirect_uri: location.origin + signedInPath,
    post_logout_redirect_uri: location.origin,
    scope: "openid profile",
    ...(settings.audience && { extraQueryParams: { audience: settings.audience } }),
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  });
}

async function readSettings(): Promise<Settings | undefined> {
  try {
    const response = await fetch("/config.json");
    const settings = (await response.json()) as Partial<Settings>;
    return settings.issuer && settings.clientId ? (settings as Settings) : undefined;
  } catch {
    return undefined;
  }
}

let made: Promise<UserManager | undefined> | undefined;
let completed: Promise<User> | undefined;

function manager(): Promise<UserManager | undefined> {
  made ??= makeManager();
  return made;
}

/** "unavailable": there is no issuer to sign in with. */
export async function currentSession(): Promise<Session | "signed out" | "unavailable"> {
  const signIns = await manager();
  if (!signIns) return "unavailable";
  const user = await signIns.getUser();
  return user && !user.expired ? session(user) : "signed out";
}

/** Leaves for the issuer; comes back to `returnTo`. */
export async function signIn(returnTo: string): Promise<void> {
  await (await manager())?.signinRedirect({ state: { returnTo } });
}

/** Redeems the code in the address, once however often it is called. The path to go on to. */
export async function completeSignIn(): Promise<string> {
  const signIns = await manager();
  if (!signIns) throw new Error("no issuer is set");
  completed ??= signIns.signinRedirectCallback();
  const { state } = await completed;
  return (state as { returnTo?: string } | undefined)?.returnTo ?? "/";
}

export async function signOut(): Promise<void> {
  const signIns = await manager();
  if (await signIns?.metadataService.getEndSessionEndpoint()) await signIns?.signoutRedirect();
  else await forgetSession();
}

/** Forgets a token that the service no longer takes. */
export async function forgetSession(): Promise<void> {
  await (await manager())?.removeUser();
}

function session({ access_token: token, profile }: User): Session {
  const roles = profile["recognition_roles"];
  const unit = profile["recognition_unit"];
  return {
    token,
    name: profile.name ?? profile.sub,
    roles: Array.isArray(roles) ? roles.map(String) : [],
    ...(typeof unit === "string" && { unit }),
  };
}
