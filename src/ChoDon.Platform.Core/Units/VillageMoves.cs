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

            village = draft.MoveTo(successors[0], village, day);
        }
    }

    /// <summary>The village goes on in the commune under a code of it: its own one, where it bears or bore one.</summary>
    public static UnitVersion MoveTo(this UnitDraft draft, UnitVersion commune, UnitVersion village, DateOnly from)
    {
        var own = draft.StatesOf(village.UnitId).Select(state => state.Code)
            .LastOrDefault(code => code.StartsWith(commune.Code + "-", StringComparison.Ordinal));
        return draft.Move(village, commune.UnitId, own ?? draft.NextVillageCode(commune.Code), from);
    }
}
