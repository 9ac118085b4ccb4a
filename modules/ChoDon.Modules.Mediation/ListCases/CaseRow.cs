using System.Linq.Expressions;
using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.Rules;

namespace ChoDon.Modules.Mediation.ListCases;

internal sealed record CaseRow(Guid Id, Guid UnitId, int Year, int Number, DateOnly ReceivedOn, Guid? KindId, Result? Result, bool IsCancelled)
{
    public static readonly Expression<Func<MediationCase, CaseRow>> Of = one =>
        new CaseRow(one.Id, one.UnitId, one.Year, one.Number, one.ReceivedOn, one.KindId, one.Result, one.CancelReason != null);

    public string ShortNumber => CaseNumbers.Short(Number, Year);
}
