using ChoDon.Modules.Incidents.Data;

namespace ChoDon.Modules.Incidents.MonthlySheet;

/// <summary>The numbers of a village's line.</summary>
internal sealed record SheetNumbers(
    int Criminal, int CriminalSubjects, int Administrative, int AdministrativeSubjects, int Other, int NotStated, int Helped)
{
    public static SheetNumbers None { get; } = new(0, 0, 0, 0, 0, 0, 0);

    public int Cases => Criminal + Administrative + Other + NotStated;

    /// <summary>The line as it is stored: the sheet does not say with which outcome people helped, and so keeps it where none is stated.</summary>
    public IReadOnlyList<(Outcome Outcome, int Cases, int Subjects, int Helped)> Parts =>
    [
        (Outcome.Criminal, Criminal, CriminalSubjects, 0),
        (Outcome.Administrative, Administrative, AdministrativeSubjects, 0),
        (Outcome.Other, Other, 0, 0),
        (Outcome.NotStated, NotStated, 0, Helped),
    ];

    public static SheetNumbers Of(IReadOnlyCollection<IncidentCount> counts)
    {
        return new(
            Cases(Outcome.Criminal), Subjects(Outcome.Criminal), Cases(Outcome.Administrative), Subjects(Outcome.Administrative),
            Cases(Outcome.Other), Cases(Outcome.NotStated), counts.Sum(count => count.Helped));

        int Cases(Outcome outcome) => counts.Where(count => count.Outcome == outcome).Sum(count => count.Cases);

        int Subjects(Outcome outcome) => counts.Where(count => count.Outcome == outcome).Sum(count => count.Subjects);
    }
}
