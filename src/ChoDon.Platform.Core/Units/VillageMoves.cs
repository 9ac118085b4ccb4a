namespace ChoDon.Platform.Core.Units;

/// <summary>A village outlives its commune: it goes on, as the same village, in the commune that took the territory over.</summary>
internal static class VillageMoves
{
    public static void FollowCommune(this UnitDraft draft, UnitVersion village)
    {
        while (village.ParentId is { } commune && draft.LastDay(commune) < village.ValidTo)
        {
            var day = draft.LastDay(commune).AddDays(1);
            var successors = draft.Successors(commune);
            if (successors.Count != 1)
            {
                throw new UnitRuleException(
                    $"{village.Name} ({village.Code}): its commune ended before {day:dd/MM/yyyy} and {successors.Count} communes follow it; "
                    + "say for each village where it went.");
            }

            village = draft.Move(village, successors[0].UnitId, CodeUnder(draft, successors[0], village), day);
        }
    }

    private static string CodeUnder(UnitDraft draft, UnitVersion commune, UnitVersion village) =>
        village.Code.StartsWith(commune.Code + "-", StringComparison.Ordinal)
            ? village.Code
            : draft.NextVillageCode(commune.Code);
}
