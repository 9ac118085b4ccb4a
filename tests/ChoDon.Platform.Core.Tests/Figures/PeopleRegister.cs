using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Core.Tests.Figures;

/// <summary>How many people were supported, and how many of them got on, by village and month.</summary>
internal sealed class PeopleRegister
{
    private readonly Dictionary<(Guid Village, Month Month), (int Supported, int Progressed)> _numbers = [];

    public void Set(Guid village, Month month, int supported, int progressed) => _numbers[(village, month)] = (supported, progressed);

    public void Forget() => _numbers.Clear();

    public (int Supported, int Progressed) Of(Guid village, Month month) => _numbers.GetValueOrDefault((village, month));

    /// <summary>All who were supported up to the month and did not get on.</summary>
    public int Open(Guid village, Month month) =>
        _numbers.Where(entry => entry.Key.Village == village && entry.Key.Month <= month).Sum(entry => entry.Value.Supported - entry.Value.Progressed);
}
