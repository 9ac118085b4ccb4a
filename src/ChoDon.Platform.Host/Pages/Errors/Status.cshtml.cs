using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Host.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Errors;

/// <summary>Says in plain words what happened and what to do; never shows an exception.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
internal sealed class StatusModel(IModuleCatalog catalog, CurrentUnit current) : PageModel
{
    private static readonly HashSet<int> Explained = [400, 403, 404, 500];

    public int Code { get; private set; }

    public string? ClosedModule { get; private set; }

    public string? District { get; private set; }

    public void OnGet(int code) => Explain(code);

    public void OnPost(int code) => Explain(code);

    private void Explain(int code)
    {
        Code = Explained.Contains(code) ? code : code < 500 ? 400 : 500;
        if (HttpContext.Items[GateMiddleware.ClosedModule] is string moduleId)
        {
            ClosedModule = catalog.Find(moduleId)?.Manifest?.NameIn(Languages.Current) ?? moduleId;
            District = current.FindDistrict()?.Name;
        }
    }
}
