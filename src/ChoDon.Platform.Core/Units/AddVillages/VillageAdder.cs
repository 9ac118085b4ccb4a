using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Core.Units.AddVillages;

/// <summary>
/// Adds villages under their communes. No official list numbers villages, so each gets the commune's next own code,
/// <c>commune-nnn</c>. A village of a commune that was merged since then is carried over into the new one.
/// </summary>
public sealed class VillageAdder
{
    private readonly UnitRegister _register;

    internal VillageAdder(UnitRegister register) => _register = register;

    /// <summary>Adds all of the villages or none, and leaves out those that the commune has already.</summary>
    /// <param name="villages">The villages, in the order of their codes.</param>
    /// <param name="from">Their first day.</param>
    /// <param name="by">Who adds them.</param>
    /// <param name="cancellationToken">Stops the work; nothing is kept.</param>
    /// <returns>How many were added.</returns>
    /// <exception cref="UnitRuleException">A commune is not there on the day, or a name has no kind in front.</exception>
    public Task<int> AddAsync(
        IReadOnlyCollection<NewVillage> villages, DateOnly from, Actor by, CancellationToken cancellationToken) =>
        _register.ChangeAsync(
            "units.villages-added",
            by,
            draft =>
            {
                foreach (var inCommune in villages.GroupBy(village => village.CommuneCode))
                    AddTo(draft, Commune(draft, inCommune.Key, from), inCommune.Select(village => village.Name), from);

                // Afterwards, so that a commune's own villages take its first numbers before others join it.
                foreach (var village in draft.NewVersions.ToList())
                    draft.FollowCommune(village);
                return draft.NewUnits.Count;
            },
            cancellationToken);

    private static UnitVersion Commune(UnitDraft draft, string code, DateOnly from) =>
        draft.At(code, from) is { Level: UnitLevel.Commune } commune
            ? commune
            : throw new UnitRuleException($"No commune bore the code {code} on {from:dd/MM/yyyy}.");

    private static void AddTo(UnitDraft draft, UnitVersion commune, IEnumerable<string> names, DateOnly from)
    {
        var known = draft.ChildrenAt(commune.UnitId, from)
            .Select(village => VietnameseText.MatchKey(village.Name))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var name in names.Select(VietnameseText.Clean).Where(name => known.Add(VietnameseText.MatchKey(name))))
        {
            draft.Add(draft.NextVillageCode(commune.Code), name, TypeOf(name), UnitLevel.Village, commune.UnitId, from);
        }
    }

    private static string TypeOf(string name) =>
        UnitTypes.OfVillage(name)
        ?? throw new UnitRuleException($"'{name}' does not begin with the kind of village, such as Thôn, Bản or Tổ dân phố.");
}
