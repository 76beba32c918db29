// Access and refresh tokens as a vendor's token endpoint hands them out.

/** A vendor's tokens. `expire` makes the next call meet a 401, so that n8n has to renew. */
export function createTokens({ name, lifetime = 3600 }) {
  let round = 1;
  let refusing = false;
  const access = () => `${name}-access-${round}`;
  const refresh = `${name}-refresh`;
  let renewed = 0;
  return {
    access,
    refresh,
    isValid: (token) => token === access() && !refusing,
    expire: () => (round += 1),
    /** What happens when the user withdrew the app's access: nothing can be renewed any more. */
    revoke: () => {
      refusing = true;
    },
    renewals: () => renewed,
    reset: () => {
      refusing = false;
    },
    /** The answer of the token endpoint to a form; RFC 6749, sections 5.1 and 5.2. */
    answer: (form) => {
      if (form.grant_type === 'client_credentials') return { json: tokenSet() };
      if (refusing || form.grant_type !== 'refresh_token' || form.refresh_token !== refresh)
        return {
          status: 400,
          json: { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' },
        };
      renewed += 1;
      return { json: tokenSet() };
    },
  };
  function tokenSet() {
    return { access_token: access(), refresh_token: refresh, token_type: 'Bearer', expires_in: lifetime };
  }
}

/** Guards routes: without a valid token the vendor's own 401 is given. */
export function guarded({ tokens, refusal, routes }) {
  return routes.map(([method, pattern, handle]) => [
    method,
    pattern,
    (request) => (tokens.isValid(request.token) ? handle(request) : refusal(request)),
  ]);
}
