"""What only a deployment would find out: run by .ci/run with cfn-lint's Python, after the build.

Writes target/ci/deployed.json, the template with the API's definition in the place where CloudFormation will include it, so that
cfn-lint sees what the definition refers to; and unpacks every zip, to see that it holds the class that the template names.
"""

import io
import json
import sys
import zipfile
from pathlib import Path

from cfnlint.decode import cfn_yaml

template = cfn_yaml.load("template.yaml")
resources = template["Resources"]
stacks = [Path(resource["Properties"]["Location"]) for resource in resources.values()
          if resource["Type"] == "AWS::Serverless::Application"]

for resource in resources.values():
    body = resource.get("Properties", {}).get("DefinitionBody", {})
    if "Fn::Transform" in body:
        location = Path(body["Fn::Transform"]["Parameters"]["Location"])
        resource["Properties"]["DefinitionBody"] = json.loads(location.read_text())
for resource in resources.values():
    if resource["Type"] == "AWS::Serverless::Application":
        resource["Properties"]["Location"] = "../../" + resource["Properties"]["Location"]
Path("target/ci/deployed.json").write_text(json.dumps(template, indent=1))


def classes(package):
    """Of a zip for Lambda: what lies at its root and in the jars under lib/."""
    for name in package.namelist():
        if name.startswith("lib/") and name.endswith(".jar"):
            yield from zipfile.ZipFile(io.BytesIO(package.read(name))).namelist()
        else:
            yield name


missing = []
for file in [Path("template.yaml"), *stacks]:
    for name, resource in cfn_yaml.load(str(file))["Resources"].items():
        if resource["Type"] == "AWS::Serverless::Function":
            code, handler = file.parent / resource["Properties"]["CodeUri"], resource["Properties"]["Handler"]
            wanted = handler.split("::")[0].replace(".", "/") + ".class"
            with zipfile.ZipFile(code) as package:
                if wanted not in classes(package):
                    missing.append(f"{name}: {wanted} is not in {code}")

sizes = {str(zip): zip.stat().st_size / 1e6 for zip in sorted(Path("functions").glob("*/target/*-functions.zip"))}
print("\n".join(f"{size:6.1f} MB  {name}" for name, size in sizes.items()))
if missing:
    sys.exit("\n".join(missing))
