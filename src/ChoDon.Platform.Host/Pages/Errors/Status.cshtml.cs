using System.Globalization;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Errors;

/// <summary>Says in plain words what happened and what to do; never shows an exception.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
internal sealed class StatusModel(IModuleCatalog catalog, CurrentUnit current, IStringLocalizer<HostText> texts) : PageModel
{
    private static readonly HashSet<int> Explained = [400, 403, 404, 413, 429, 500];

    public string Heading { get; private set; } = "";

    public string Help { get; private set; } = "";

    public IActionResult OnGet() => Explain();

    public IActionResult OnPost() => Explain();

    public IActionResult OnPut() => Explain();

    public IActionResult OnPatch() => Explain();

    public IActionResult OnDelete() => Explain();

    private IActionResult Explain()
    {
        // Nothing is bound: the body may be what was wrong. An exception is led here as 500, but a body that is too
        // large says so itself.
        var code = HttpContext.Features.Get<IExceptionHandlerFeature>() is not null
            ? Response.StatusCode
            : int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);
        if (!Explained.Contains(code))
            code = code < 500 ? 400 : 500;
        if (HttpContext.Items[GateMiddleware.ClosedModule] is string moduleId)
        {
            var module = catalog.Find(moduleId)?.Manifest?.NameIn(Languages.Current) ?? moduleId;
            Heading = texts["NotInUse.Title", module, current.FindDistrict()?.Name ?? ""];
            Help = texts["NotInUse.Help"];
        }
        else
        {
            Heading = texts[$"Error.{code}.Title"];
            Help = texts[$"Error.{code}.Help", HttpContext.TraceIdentifier];
        }

        return AsksForAPage() ? Page() : new JsonResult(new ProblemDetails { Title = Heading, Detail = Help, Status = Response.StatusCode })
        {
            ContentType = "application/problem+json",
            StatusCode = Response.StatusCode,
        };
    }

    /// <summary>A program that names what it can read, and names no page, gets its answer as data.</summary>
    private bool AsksForAPage() =>
        Request.GetTypedHeaders().Accept is not { Count: > 0 } accepted
        || accepted.Any(type => type.MatchesAllTypes || type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));
}
