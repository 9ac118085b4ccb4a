using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Demo;
using ChoDon.Modules.Rehabilitation.Figures;
using ChoDon.Modules.Rehabilitation.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Access;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Tests;

internal sealed class DemoTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task The_demonstration_adds_up_to_27_people_of_whom_10_progressed()
    {
        Assert.That((await Register.FillWithDemoAsync())["rehabilitation-cases"], Is.EqualTo(RehabilitationDemo.People));

        var (supported, progressed) = (0m, 0m);
        foreach (var month in new Month(2018, 6).Through(new Month(2020, 5)))
        {
            supported += await Register.FigureAsync(RehabilitationFigures.Supported, month);
            progressed += await Register.FigureAsync(RehabilitationFigures.Progressed, month);
        }

        Assert.That((supported, progressed), Is.EqualTo((27m, 10m)));
        Assert.That(await Register.FigureAsync(RehabilitationFigures.Open, new Month(2020, 5)), Is.EqualTo(3));
        Assert.That((await Register.FillWithDemoAsync())["rehabilitation-cases"], Is.Zero, "a second time changes nothing");
    }

    [Test]
    public async Task People_with_accounts_are_welcomed_on_the_open_cases()
    {
        await Register.FillWithDemoAsync();

        for (var round = 0; round < 2; round++)
        {
            await Register.AsAsync(new HandAccess(), async (data, _) =>
            {
                await Register.Demo(data).WelcomeAsync(Register.District.District, default);
                return 0;
            });
        }

        var people = await Register.AsAsync(new HandAccess(), (data, _) => data.People.Select(person => person.Role).ToListAsync());
        Assert.That(people.CountBy(role => role), Is.EquivalentTo(new Dictionary<CaseRole, int> { [CaseRole.Owner] = 3, [CaseRole.Supervisor] = 3, [CaseRole.Mentor] = 3 }));
    }
}
