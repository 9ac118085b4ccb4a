using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Abstractions.Web;

/// <summary>Loads what a box on the home page shows.</summary>
public interface IWidget
{
    /// <summary>The model of the widget's view.</summary>
    /// <param name="unit">The unit whose home it is: a district, a commune or a village.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    Task<object> LoadAsync(Unit unit, CancellationToken cancellationToken);
}
