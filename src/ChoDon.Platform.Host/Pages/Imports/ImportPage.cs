using ChoDon.Platform.Core.Import;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.Import.Steps;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Imports;

/// <summary>
/// A page of an import. Which permission it asks for stands in the module's declaration: it is asked here, before
/// anything else, and opens the scope as the attribute of other pages does.
/// </summary>
internal abstract class ImportPage(ImportDirectory directory, ImportDesk desk, IAuthorizationService authorization) : PageModel
{
    public KnownImport Import { get; private set; } = null!;

    /// <summary>The import that the address names; null on the page where one begins.</summary>
    public ImportBatch Batch { get; private set; } = null!;

    protected ImportDesk Desk => desk;

    public string Home => ImportPaths.Home(Import);

    // By its name alone it would count as a handler of its own, for a verb that nobody sends.
    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (directory.Find(RouteData.Values["what"]?.ToString() ?? "") is not { } import)
        {
            context.Result = NotFound();
            return;
        }

        Import = import;
        if (!(await authorization.AuthorizeAsync(User, null, import.Definition.Permission)).Succeeded)
        {
            context.Result = Forbid();
            return;
        }

        if (RouteData.Values["id"]?.ToString() is { } id)
        {
            if (!Guid.TryParse(id, out var key) || await desk.FindAsync(key, import, HttpContext.RequestAborted) is not { } batch)
            {
                context.Result = NotFound();
                return;
            }

            Batch = batch;
        }

        await next();
    }

    protected LocalRedirectResult ToBatch() => LocalRedirect(ImportPaths.Batch(Import, Batch.Id));
}
