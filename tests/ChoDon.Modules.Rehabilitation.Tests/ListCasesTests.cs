using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.ListCases;
using ChoDon.Modules.Rehabilitation.Tests.Support;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Rehabilitation.Tests;

/// <summary>The list says of each case how far it is, and whether a review is late.</summary>
internal sealed class ListCasesTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task Each_state_lists_the_cases_that_are_in_it()
    {
        var late = await Register.CaseAsync(form => (form.DecidedOn, form.StartsOn) = (Day(2020, 2, 10), Day(2020, 2, 10)));
        var fresh = await Register.CaseAsync();
        var proposed = await Register.CaseAsync();
        await Register.ProposeAsync(proposed, kind: EndKind.Remitted);
        var ended = await Register.CaseAsync();
        await Register.ProposeAsync(ended, kind: EndKind.Remitted);
        await Register.ApproveAsync(ended);

        Assert.That(await ListedAsync(CaseState.Open), Is.EquivalentTo(new[] { late, fresh, proposed }));
        Assert.That(await ListedAsync(CaseState.Overdue), Is.EqualTo(new[] { late }));
        Assert.That(await ListedAsync(CaseState.ToApprove), Is.EqualTo(new[] { proposed }));
        Assert.That(await ListedAsync(CaseState.Ended), Is.EqualTo(new[] { ended }));
        Assert.That((await Register.ListAsync(CaseState.All)).Rows.Where(row => row.IsOverdue).Select(row => row.Id), Is.EqualTo(new[] { late }));
    }

    private async Task<IEnumerable<Guid>> ListedAsync(CaseState state) => (await Register.ListAsync(state)).Rows.Select(row => row.Id);
}
