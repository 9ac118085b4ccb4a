using ChoDon.Platform.Core.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace ChoDon.Platform.Host.Web;

/// <summary>A policy for each permission, by its name: <c>[Authorize("enrollment.households.edit")]</c>.</summary>
internal sealed class PermissionPolicies(IOptions<AuthorizationOptions> options) : DefaultAuthorizationPolicyProvider(options)
{
    public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) =>
        await base.GetPolicyAsync(policyName)
        ?? new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(policyName)).Build();
}

internal sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;

/// <summary>
/// Lets a person in who holds the permission somewhere in their district, and opens just these units to the
/// request: whatever the page asks the database for, it gets rows of no others.
/// </summary>
internal sealed class PermissionHandler(PermittedHere permitted, CurrentAccess access) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        var scope = permitted.ScopeOf(requirement.Permission);
        if (scope.UnitIds.Count > 0)
        {
            access.Open(scope);
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
