using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Cells of one module that are asked for and written together, in the order of days; no two share a day.</summary>
internal sealed record FigureBatch(ModuleDeclaration Module, IReadOnlyList<FigureWork> Works)
{
    // So many numbers of one figure are asked for at most, that neither an answer nor the transaction that writes it grows with the district.
    private const int MostPlaces = 10_000;

    public static FigureRequest RequestOf(IReadOnlyList<FigureWork> works) =>
        new([.. works.Select(work => work.Cell.Days)], [.. works.SelectMany(work => work.Villages).Distinct()]);

    /// <summary>What is whole and what is marked apart, since both are asked for the villages of all their cells.</summary>
    public static IEnumerable<FigureBatch> Of(IEnumerable<FigureWork> works) =>
        from same in works.GroupBy(work => (work.Module, work.IsWhole))
        from some in Apart(same.OrderBy(work => work.Cell.Days.First).ThenBy(work => work.Cell.Days.Last))
        select new FigureBatch(same.Key.Module, some);

    private static List<List<FigureWork>> Apart(IEnumerable<FigureWork> works)
    {
        var open = new List<List<FigureWork>>();
        foreach (var work in works)
        {
            var fits = open.Find(some => some[^1].Cell.Days.Last < work.Cell.Days.First && (some.Count + 1) * work.Villages.Length <= MostPlaces);
            if (fits is null)
                open.Add(fits = []);
            fits.Add(work);
        }

        return open;
    }
}
