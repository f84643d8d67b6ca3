package recognition.functions.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayCustomAuthorizerEvent;
import com.amazonaws.services.lambda.runtime.events.IamPolicyResponseV1;

import recognition.domain.access.Role;
import recognition.domain.account.Members.Capacity;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.account.UnitMembers;
import recognition.domain.account.UnitMembers.Membership;
import recognition.functions.access.Tokens.Claims;
import recognition.storage.Table;
import recognition.storage.account.DynamoUnitMembers;

/**
 * The gate of every route that is not public: verifies the bearer token of any OpenID Connect issuer and tells the jobs behind it
 * who calls, and for which unit. What the caller may do is each job's own question; a token that does not verify ends here with
 * 401.
 */
public final class AuthorizeRequest implements RequestHandler<APIGatewayCustomAuthorizerEvent, IamPolicyResponseV1> {
    private static final String SCHEME = "Bearer ";

    private static final String EMPLOYER = Role.EMPLOYER.name();

    private final Tokens tokens;
    private final UnitMembers units;

    public AuthorizeRequest() {
        this(Tokens.ofSettings(), new DynamoUnitMembers(Table.ofSettings()));
    }

    AuthorizeRequest(Tokens tokens, UnitMembers units) {
        this.tokens = tokens;
        this.units = units;
    }

    /** @throws IllegalArgumentException with the one message that API Gateway answers with 401 */
    @Override
    public IamPolicyResponseV1 handleRequest(APIGatewayCustomAuthorizerEvent event, Context context) {
        var header = event.getAuthorizationToken();
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new IllegalArgumentException("Unauthorized");
        }
        var claims = tokens.verify(header.substring(SCHEME.length()).strip())
                .orElseThrow(() -> new IllegalArgumentException("Unauthorized"));
        return allow(acting(claims), event.getMethodArn());
    }

    /**
     * For whom an employer's person acts: a token that names a unit is the unit's own and manages it; without one it is the unit
     * that invited them, if any did.
     */
    private Claims acting(Claims claims) {
        if (!claims.roles().contains(EMPLOYER)) {
            return claims;
        }
        var roles = new TreeSet<>(claims.roles());
        roles.remove(Role.UNIT_MANAGER.name());
        var membership = claims.unit() == null
                ? units.of(claims.subject())
                : SocialCreditCode.parse(claims.unit()).map(unit -> new Membership(unit, Capacity.MANAGER));
        if (membership.filter(one -> one.capacity() == Capacity.MANAGER).isPresent()) {
            roles.add(Role.UNIT_MANAGER.name());
        }
        return new Claims(claims.subject(), List.copyOf(roles), membership.map(one -> one.unit().value()).orElse(null));
    }

    /** Allows every route of the stage, so that the answer may be cached for the token. */
    private static IamPolicyResponseV1 allow(Claims claims, String methodArn) {
        var stage = methodArn.split("/", 3);
        var statement = IamPolicyResponseV1.Statement.builder().withEffect(IamPolicyResponseV1.ALLOW)
                .withAction(IamPolicyResponseV1.EXECUTE_API_INVOKE)
                .withResource(List.of(stage[0] + "/" + stage[1] + "/*")).build();
        return IamPolicyResponseV1.builder().withPrincipalId(claims.subject())
                .withPolicyDocument(
                        IamPolicyResponseV1.PolicyDocument.builder().withVersion(IamPolicyResponseV1.VERSION_2012_10_17)
                                .withStatement(List.of(statement)).build())
                .withContext(context(claims)).build();
    }

    private static Map<String, Object> context(Claims claims) {
        var context = new HashMap<String, Object>();
        context.put("roles", String.join(" ", claims.roles()));
        if (claims.unit() != null) {
            context.put("unit", claims.unit());
        }
        return context;
    }
}
