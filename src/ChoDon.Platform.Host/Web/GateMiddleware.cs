using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Modularity.Composition;

namespace ChoDon.Platform.Host.Web;

/// <summary>
/// Answers 404 for every page, endpoint and asset of a module that is not in use in the person's district.
/// Who is not signed in is left to the sign-in page, and who holds no grant to the permission that is asked for.
/// </summary>
internal sealed class GateMiddleware(RequestDelegate next, IModuleGate gate)
{
    /// <summary>Key under which the error page finds the id of the closed module.</summary>
    public const string ClosedModule = "closed-module";

    public Task InvokeAsync(HttpContext http, CurrentUnit current)
    {
        if (http.User.Identity is { IsAuthenticated: true }
            && http.GetEndpoint()?.Metadata.GetMetadata<ModuleEndpoint>() is { } module
            && current.FindDistrict() is { } district
            && !gate.IsOpen(module.ModuleId, district.Id))
        {
            http.Items[ClosedModule] = module.ModuleId;
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return next(http);
    }
}
