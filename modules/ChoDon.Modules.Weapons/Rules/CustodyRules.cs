using ChoDon.Modules.Weapons.Data;
using ChoDon.Platform.Abstractions.Access;

namespace ChoDon.Modules.Weapons.Rules;

/// <summary>Who may take which step of custody. Two people sign each, and the second is not the first.</summary>
internal sealed class CustodyRules(IAccess access)
{
    /// <summary>Steps that may follow the last one taken.</summary>
    public static IEnumerable<CustodyKind> After(CustodyKind last) => Enum.GetValues<CustodyKind>().Where(kind => kind > last);

    public bool MaySign(CustodyStep step) =>
        !step.IsTaken && Holds(step.UnitId) && access.Actor.AccountId is { } account && account != step.FirstSignerId;

    /// <summary>Whoever signed first may take it back until the second has signed.</summary>
    public bool MayWithdraw(CustodyStep step) =>
        !step.IsTaken && step.Kind != CustodyKind.Received && Holds(step.UnitId);

    public bool Holds(Guid villageId) => access.Holds(Permissions.SignCustody, villageId);
}
