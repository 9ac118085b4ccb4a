using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Enrollment.ShowJoins;

/// <summary>How many households joined and left in each of twelve months.</summary>
[Authorize(Permissions.ViewVillages)]
internal sealed class ShowJoinsPage(JoinsReader reader, DistrictVillages villages) : PageModel
{
    public JoinsView Joins { get; private set; } = null!;

    public Month Until { get; private set; }

    public Month? Earlier => Until.FirstDay.AddMonths(-JoinsReader.Months) is var day && day >= Programme.PlannedOn ? Month.Of(day) : null;

    public Month? Later => Until >= Month.Of(villages.Today)
        ? null
        : Month.Of(new[] { Until.FirstDay.AddMonths(JoinsReader.Months), Month.Of(villages.Today).FirstDay }.Min());

    public async Task OnGetAsync(string? until, CancellationToken cancellationToken)
    {
        var today = Month.Of(villages.Today);
        Until = Month.TryParse(until, out var asked) && asked >= Month.Of(Programme.PlannedOn) && asked < today ? asked : today;
        Joins = await reader.ViewAsync(
            villages.Unit, Until, villages.Holds(Permissions.ViewHouseholds, villages.Unit.Id), cancellationToken);
    }
}
