using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace ChoDon.Platform.Host.Web;

/// <summary>A policy for each permission, by its name: <c>[Authorize("enrollment.households.edit")]</c>.</summary>
internal sealed class PermissionPolicies(IOptions<AuthorizationOptions> options) : DefaultAuthorizationPolicyProvider(options)
{
    public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) =>
        await base.GetPolicyAsync(policyName)
        ?? new AuthorizationPolicyBuilder().AddRequirements(new PermissionRequirement(policyName)).Build();
}

internal sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;

/// <summary>
/// Whoever is signed in is the administrator and holds every permission, but none of a module that is not in use.
/// </summary>
internal sealed class PermissionHandler(IModuleGate gate, ICurrentDistrict district) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        var module = requirement.Permission.Split('.')[0];
        var isOfHost = module == "platform";
        if (context.User.Identity is { IsAuthenticated: true } && (isOfHost || gate.IsOpen(module, district.Unit.Id)))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
