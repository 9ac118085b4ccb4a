using ChoDon.Modules.Weapons.ListItems;
using ChoDon.Modules.Weapons.Tests.Support;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Weapons.Tests;

internal sealed class WeaponsDemoTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly Month First = new(2018, 6);
    private static readonly Month Last = new(2020, 5);

    private static readonly Dictionary<string, decimal> Published = new()
    {
        ["weapons.hunting_and_homemade_guns"] = 55,
        ["weapons.bullets"] = 100,
        ["weapons.lead_shot"] = 3.8m,
        ["weapons.air_gun_pellets"] = 1,
        ["weapons.electric_fishing_devices"] = 11,
        ["weapons.detonators"] = 7,
        ["weapons.gun_barrels"] = 9,
        ["weapons.grenades"] = 2,
        ["weapons.grenade_casings"] = 1,
        ["weapons.gun_parts"] = 5,
        ["weapons.metal_boats"] = 1,
    };

    [Test]
    public async Task The_demonstration_adds_up_to_what_the_district_published_to_the_last_decimal()
    {
        await Register.FillWithDemoAsync();

        var sums = new Dictionary<string, decimal>();
        foreach (var month in First.Through(Last))
        {
            foreach (var value in await Register.FiguresAsync(month))
                sums[value.Key] = sums.GetValueOrDefault(value.Key) + value.Value;
        }

        Assert.That(sums, Is.EquivalentTo(Published));
    }

    [Test]
    public async Task Each_figure_opens_exactly_its_items()
    {
        await Register.FillWithDemoAsync();

        foreach (var (key, value) in Published)
        {
            var list = await Register.ListAsync(new ItemFilter(Counted: key[8..], From: First.FirstDay, To: Last.LastDay, AsItWas: true));
            Assert.That(list.Sums.Sum(sum => sum.Quantity), Is.EqualTo(value), key);
            Assert.That(list.Rows.Select(row => row.Thousandths), Has.All.GreaterThan(0), key);
        }
    }

    [Test]
    public async Task Some_items_are_still_held_and_every_step_taken_bears_two_signatures()
    {
        await Register.FillWithDemoAsync();

        Assert.That(await Register.InventoryAsync(), Is.Not.Empty);
        Assert.That(await Register.WaitingAsync(), Is.Empty);
    }

    [Test]
    public async Task A_register_that_holds_something_is_left_as_it_is()
    {
        await Register.ReceiveAsync((ItemKinds.NationalItemKinds.Bullet, 3));

        Assert.That((await Register.FillWithDemoAsync()).Values, Has.All.Zero);
    }
}
