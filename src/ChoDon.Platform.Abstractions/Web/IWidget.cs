using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Abstractions.Web;

/// <summary>Loads what a box on the district's home page shows.</summary>
public interface IWidget
{
    /// <summary>The model of the widget's view.</summary>
    Task<object> LoadAsync(Unit district, CancellationToken cancellationToken);
}
