using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Core.Units;

/// <summary>Communes and their villages, as a change of the map finds and makes them.</summary>
internal static class ChangedCommunes
{
    /// <summary>The commune that bears the code on a day and goes on after it.</summary>
    public static UnitVersion CommuneGoingOn(this UnitDraft draft, string code, DateOnly day) =>
        draft.At(code, day) is { Level: UnitLevel.Commune } commune && commune.ValidTo > day
            ? commune
            : throw new UnitRuleException($"No commune bears the code {code} on {day:dd/MM/yyyy} and after.");

    /// <summary>The village that bears the code on a day and lies in the same commune ever after.</summary>
    public static UnitVersion VillageStaying(this UnitDraft draft, string code, DateOnly day)
    {
        if (draft.At(code, day) is not { Level: UnitLevel.Village } village || village.ValidTo <= day)
            throw new UnitRuleException($"No village bears the code {code} on {day:dd/MM/yyyy} and after.");
        return draft.LastDay(village.UnitId) == village.ValidTo
            ? village
            : throw new UnitRuleException(
                $"{village.Name} ({code}) goes to another commune on {village.ValidTo.AddDays(1):dd/MM/yyyy}; record changes in the order of their days.");
    }

    public static UnitVersion AddCommune(this UnitDraft draft, string code, string fullName, Guid? parentId, DateOnly from)
    {
        var name = VietnameseText.Clean(fullName);
        var type = UnitTypes.Of(name, UnitLevel.Commune)
            ?? throw new UnitRuleException($"'{name}' does not begin with the kind of commune, such as Xã or Thị trấn.");
        return draft.Add(code, name, type, UnitLevel.Commune, parentId, from);
    }
}
