using ChoDon.Modules.Enrollment.ListRecognitions;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Enrollment.CommuneRecognition;

/// <summary>Whether a commune has enough recognised villages, what is missing, and its own recognition.</summary>
[Authorize(Permissions.ViewVillages)]
internal sealed class CommuneRecognitionPage(RecognitionOverview overview, RecognitionAccess access, TimeProvider time) : PageModel
{
    public int Year { get; private set; }

    public CommuneLine Line { get; private set; } = null!;

    public CommuneVerdict Verdict => Line.Verdict;

    public string? NextUrl => Line switch
    {
        { Recognition: null } => access.MayRegister(Line.Commune.Id) ? RecognitionPaths.Register(Line.Commune.Id, Year) : null,
        { Next: { } next, Recognition: { } own } => access.May(own, next) ? RecognitionPaths.Step(own.Id, next) : null,
        _ => null,
    };

    public async Task<IActionResult> OnGetAsync(Guid id, int? year, CancellationToken cancellationToken)
    {
        Year = RecognitionPeriod.YearOrCurrent(year, time);
        if (await overview.OfCommuneAsync(id, Year, cancellationToken) is not { } line)
            return NotFound();
        Line = line;
        return Page();
    }
}
