using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChoDon.Modules.Incidents.Rules;

/// <summary>A page with the fields of one count.</summary>
internal interface ICountPage
{
    CountForm Input { get; }

    List<SelectListItem> Kinds { get; }

    List<SelectListItem> Outcomes { get; }
}
