using ChoDon.Modules.Enrollment.AppointPostHolder;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.EnrolHousehold;
using ChoDon.Modules.Enrollment.LeaveModel;
using ChoDon.Modules.Enrollment.ListHouseholds;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Tests;

/// <summary>Somebody whose grant covers one village sees and changes that one, by whatever way they try.</summary>
internal sealed class ScopeTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private Guid _otherModel;
    private Guid _own;
    private Guid _other;

    [SetUp]
    public async Task EnrolInTwoVillages()
    {
        await Register.StartModelAsync(0);
        _otherModel = await Register.StartModelAsync(1);
        _own = await Register.EnrolAsync("Nông Văn An", 0);
        _other = await Register.EnrolAsync("Ma Thị Hoa", 1);
        Register.Access.Scope = DataScope.Of([Register.Village(0)]);
    }

    [Test]
    public async Task Lists_show_the_rows_in_scope_only()
    {
        var all = await Register.ListAsync(new HouseholdFilter());
        var asked = await Register.ListAsync(new HouseholdFilter(Register.Village(1)));
        var villages = await Register.ListVillagesAsync();

        Assert.Multiple(() =>
        {
            Assert.That(all.Rows.Select(row => row.HeadName), Is.EqualTo(new[] { "Nông Văn An" }));
            Assert.That(all.Total, Is.EqualTo(1));
            Assert.That(asked.Rows, Is.Empty);
            Assert.That(villages.Select(village => village.Id), Is.EqualTo(new[] { Register.Village(0) }));
        });
    }

    [Test]
    public async Task Records_out_of_scope_are_not_found_by_their_keys()
    {
        var household = await Register.WithAsync((data, _) => data.Households.FirstOrDefaultAsync(row => row.Id == _other));
        var edited = await Register.EditAsync(Register.EditForm(_other, Guid.Empty, "Tên Khác", Register.Village(1), Day(2020, 1, 1)));
        var left = await Register.LeaveAsync(new LeaveModelCommand(await MembershipOfAsync(_other), Day(2020, 1, 1)));
        var appointed = await Register.AppointAsync(
            new AppointPostHolderCommand(Guid.CreateVersion7(), _otherModel, Post.Leader, "Ai Đó", Day(2020, 1, 1), Guid.Empty));

        Assert.Multiple(() =>
        {
            Assert.That(household, Is.Null);
            Assert.That(edited.Status, Is.EqualTo(SaveStatus.NotFound));
            Assert.That(left.Status, Is.EqualTo(SaveStatus.NotFound));
            Assert.That(appointed.Status, Is.EqualTo(SaveStatus.NotFound));
        });
    }

    [Test]
    public async Task Nobody_is_enrolled_in_a_village_out_of_scope()
    {
        var result = await Register.EnrolAsync(
            new EnrolHouseholdCommand(Guid.CreateVersion7(), Register.Village(1), "Ai Đó", null, Day(2020, 1, 1)));

        Assert.That(Keys(result), Is.EqualTo(new[] { "VillageId: Error.VillageElsewhere" }));
    }

    [Test]
    public void A_row_that_slips_past_every_check_is_refused_when_it_is_saved()
    {
        Assert.ThrowsAsync<OutOfScopeException>(() => Register.WithAsync((data, _) =>
        {
            data.Households.Add(new Household { UnitId = Register.Village(1), SavedAt = DateTime.UnixEpoch }.NameHead("Ai Đó"));
            return data.SaveChangesAsync();
        }));
        Assert.ThrowsAsync<OutOfScopeException>(() => Register.WithAsync(async (data, _) =>
        {
            (await data.Households.SingleAsync(row => row.Id == _own)).UnitId = Register.Village(1);
            return await data.SaveChangesAsync();
        }));
    }

    private async Task<Guid> MembershipOfAsync(Guid household)
    {
        var scope = Register.Access.Scope;
        Register.Access.Scope = DataScope.Everything;
        var membership = await Register.MembershipAsync(household);
        Register.Access.Scope = scope;
        return membership.Id;
    }
}
