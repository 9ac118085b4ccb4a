using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Rules;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Web;

/// <summary>A page on which something is done with one case that the reader is on.</summary>
internal abstract class CasePage(RehabilitationDbContext data) : PageModel
{
    public RehabilitationCase Case { get; private set; } = null!;

    public string Number => CaseNumbers.Short(Case.Number, Case.Year);

    protected RehabilitationDbContext Data => data;

    /// <summary>The case as the reader may have it here.</summary>
    protected virtual Task<RehabilitationCase?> FindAsync(Guid id, CancellationToken cancellationToken) => data.FindToWorkOnAsync(id, cancellationToken);

    protected async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        var found = await FindAsync(id, cancellationToken);
        Case = found!;
        return found is not null;
    }
}
