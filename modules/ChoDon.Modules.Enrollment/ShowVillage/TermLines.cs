using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.ShowVillage;

internal static class TermLines
{
    /// <summary>
    /// The terms of one post, the latest first, with the vacancies between them and after the last; a model that
    /// has had nobody yet gives nothing.
    /// </summary>
    public static IReadOnlyList<TermLine> Of(IReadOnlyList<PostHolder> terms, DateOnly foundedOn, DateOnly lastDay)
    {
        var lines = new List<TermLine>();
        var vacantFrom = foundedOn;
        foreach (var term in terms.OrderBy(term => term.FirstDay))
        {
            if (term.FirstDay > vacantFrom)
                lines.Add(new TermLine(null, vacantFrom, term.FirstDay.AddDays(-1)));
            lines.Add(new TermLine(term, term.FirstDay, term.LastDay));
            vacantFrom = term.LastDay?.AddDays(1) ?? DateOnly.MaxValue;
        }

        if (lines.Count > 0 && vacantFrom <= lastDay)
            lines.Add(new TermLine(null, vacantFrom, null));
        lines.Reverse();
        return lines;
    }
}
