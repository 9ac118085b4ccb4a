using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.Figures;

internal static class StaleRecognitions
{
    /// <summary>
    /// Marks what changes when the village registered, was recognised or lost the title on the day: its own figures
    /// until the end of the year, and that of its commune, which stands at one of the commune's villages.
    /// </summary>
    public static void MarkRecognitionStale(this EnrollmentDbContext data, IUnitDirectory directory, Recognition recognition, DateOnly day)
    {
        if (recognition.Level != UnitLevel.Village)
            return;
        var end = new DateOnly(recognition.Year, 12, 31);
        var from = day < new DateOnly(recognition.Year, 1, 1) ? new DateOnly(recognition.Year, 1, 1) : day > end ? end : day;
        data.MarkFiguresStale(recognition.UnitId, from, end);
        var tree = directory.AsOf(new RecognitionPeriod(UnitLevel.Commune, recognition.Year).LastDay);
        if (tree.CommuneOf(recognition.UnitId) is not { } commune)
            return;
        var first = RecognitionFigures.VillagesOf(tree, commune.Id).Min();
        if (first != recognition.UnitId)
            data.MarkFiguresStale(first, from, end);
    }
}
