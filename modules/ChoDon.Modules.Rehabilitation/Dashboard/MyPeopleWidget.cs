using ChoDon.Modules.Rehabilitation.MentorPeople;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;

namespace ChoDon.Modules.Rehabilitation.Dashboard;

/// <summary>How many people the reader helps, and how many reviews wait for them.</summary>
internal sealed class MyPeopleWidget(MyPeopleReader reader, TimeProvider time) : IWidget
{
    public async Task<object> LoadAsync(Unit unit, CancellationToken cancellationToken)
    {
        var today = time.Today();
        var people = await reader.ReadAsync(cancellationToken);
        return new MyWork(people.Count, people.Count(person => person.ReviewDue < today));
    }
}
