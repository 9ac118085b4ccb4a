using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.Rules;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.Web;

/// <summary>A page on which something is done with one case that the reader is on.</summary>
internal abstract class CasePage(MediationDbContext data, CaseNumbers numbers) : PageModel
{
    public MediationCase Case { get; private set; } = null!;

    public string Number => numbers.Of(Case);

    protected async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        var found = await data.Cases.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellationToken);
        Case = found!;
        return found is not null;
    }
}
