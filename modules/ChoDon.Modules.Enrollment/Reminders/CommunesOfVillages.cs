using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.Reminders;

/// <summary>What is due in several villages of a commune is told as one thing, and to the commune: a district has hundreds of villages.</summary>
internal static class CommunesOfVillages
{
    /// <summary>The unit above the village; null when the village is no more.</summary>
    public static Unit? CommuneOf(this UnitTree tree, Guid villageId) => tree.PathUp(villageId).Skip(1).FirstOrDefault();
}
