using System.Linq.Expressions;
using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.Rules;

namespace ChoDon.Modules.Mediation.AssignCase;

/// <summary>What whoever assigns people needs of a case: its number, where and when, and whether it goes on. Nothing of what it is about.</summary>
internal sealed record RegisterRow(Guid Id, Guid UnitId, int Year, int Number, DateOnly ReceivedOn, bool IsOpen)
{
    public static readonly Expression<Func<MediationCase, RegisterRow>> Of = one =>
        new RegisterRow(one.Id, one.UnitId, one.Year, one.Number, one.ReceivedOn, one.Result == null);

    public string ShortNumber => CaseNumbers.Short(Number, Year);
}
