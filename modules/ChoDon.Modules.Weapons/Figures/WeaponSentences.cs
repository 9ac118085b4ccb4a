using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Modules.Weapons.Figures;

/// <summary>How what was received is told in the text of a report: one list, each kind in its own measure.</summary>
internal static class WeaponSentences
{
    public static readonly ReportSentence[] All =
    [
        new("Narrative.Received", null, [.. WeaponFigures.All.Select(figure => new ReportClause($"Narrative.{figure.Key}", figure))])
        {
            NoneKey = "Narrative.NoneReceived",
        },
    ];
}
